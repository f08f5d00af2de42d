/** How unit files say whose list they are, on folded text without diacritics. */

/** "Đơn vị:", "Trường:", "Của:" before a name; the first group is a kind that belongs to the name itself. */
export const unitLabel =
  /^(?:ten )?(?:(?:don vi|co quan)(?: (?:de nghi|trinh|lap|cong tac|bao cao))?|cua|(truong|nha truong|thon|xom|ap|to dan pho|tdp|khu pho|khu dan cu|chi bo|chi hoi|chi doan|hoi|htx|hop tac xa|phong|ban)(?: de nghi)?)\s*:\s*/;
/** A label of units that stands alone in its cell, the name in the next one. */
export const unitLabelAlone =
  /^(?:ten )?(?:don vi|co quan|truong|nha truong|cua)(?: (?:de nghi|trinh|lap))?\s*:$/;
/** A school by its kind is called with it: "Nhà trường: THCS Mẫu". */
export const schoolLabel = 'nha truong';
export const schoolWord = 'Trường';
/** Schools that are called by their kind alone; folded. */
export const schoolKinds = /^(?:mam non|mau giao|tieu hoc|thcs|thpt) /;
/** "… của Hội Nông dân xã" in a title. */
export const unitInTitle = /(?:^|\s)cua\s+/g;
/** Schools, villages, cooperatives and police named in a title without a word before them. */
export const namedInTitle =
  /\b(?:truong (?:thcs|thpt|tieu hoc|th|mam non|mn|mau giao|trung hoc|pho thong|ptdtbt|ptdtnt)|thon|to dan pho|tdp|khu pho|xom|ap|htx|hop tac xa|cong an (?:xa|phuong|thi tran)) (?=\S)/;
/** What follows a unit's name in a title and is none of it. */
export const behindUnit =
  /\s*(?:[-\u2013,(]\s*)?\b(?:nam(?: hoc)? (?:19|20)\d{2}|(?:giai doan|quy|thang|hoc ky|dip|nhan dip|de nghi|kem theo|trong|co thanh tich|dat danh hieu|ngay)\b).*$|\s*\(.*$|\s*[-\u2013,]?\s*(?:19|20)\d{2}\s*(?:[-\u2013]\s*(?:19|20)\d{2})?\s*\)?$/;
/** Titles of lists: lines above are the issuer's. */
export const listTitle =
  /\bdanh sach\b|\bbieu\b|\bbang (?:tong hop|ke|de nghi)\b|\btong hop\b|\bde nghi\b|\bkhen thuong\b|\bto trinh\b/;
/** Those above a unit: whose form it is says nothing of the rows. */
export const notTheUnit =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|chu tich|pho chu tich|bi thu|giam doc|hieu truong|thu truong|bo truong|thu tuong|chinh phu|nha nuoc|hoi dong thi dua|hoi dong tdkt|cong hoa|dang cong san|cac |tung |moi )/;
/** Those that no unit below the commune is: the commune itself, its party committee, councils, and words for people. */
export const aboveUnits =
  /^(?:xa|phuong|thi tran|dac khu|tinh|thanh pho|huyen|quan|thi xa|dang uy|dang bo(?! bo phan)|hoi dong|ban chi dao|ban chap hanh|ban thuong vu|tap the|ca nhan|can bo|cong chuc|vien chuc|nhan dan|ho |gia dinh|co quan|don vi|khoi|cum|lop|nhom(?! tre)|to (?:chuc|trinh|giup viec|thu ky)) /;
/** Bodies that gather lists of the whole commune: their name over a list is not yet the unit of its rows. */
export const collectsLists = /^(?:phong van hoa|van phong|vp |phong noi vu|ban to chuc)/;
/** Words with which units begin beside those of issuing bodies. */
export const unitBeginnings =
  /^(?:thon|xom|ap|ban|buon|lang|khom|khu pho|kp|khu dan cu|kdc|to dan pho|tdp|thcs|thpt|tieu hoc|th|mn|mam non|mau giao|mg|nhom tre|htx|qtdnd|quy tin dung|doanh nghiep|dntn|cty|cong ty|ca|cax|chqs|bchqs|ttyt|tyt|hnd|hpn|hlhpn|hccb|ccb|hlhtn|dtn|mttq|ubmttq)(?: |$)/;
/** Villages, schools, works and posts: everybody on a list of theirs is of them. */
export const ownPeople =
  /^(?:thon|xom|ap|buon|lang|khom|khu pho|kp|khu dan cu|kdc|to dan pho|tdp|thcs|thpt|tieu hoc|th|mn|mam non|mau giao|mg|nhom tre|htx|qtdnd|quy tin dung|doanh nghiep|dntn|cty|cong ty|cong an|ca|cax|chqs|bchqs|ban chi huy quan su|ttyt|tyt)(?: |$)/;
/** Parts of a unit in group rows of its list: no unit of their own. */
export const partsOfUnits =
  /^(?:to (?!dan pho|hop tac|lien gia|tu quan)|khoi lop|khoi \d|khoa |bo phan|lop |nhom |to chuyen|doi san xuat|chuyen )/;
/** Words of file names that name no unit. */
export const fileNameNoise =
  /\b(?:ds|danh sach|de nghi|khen thuong|khen|thuong|kt|tdkt|thi dua|tong hop|bieu|phu luc|nam hoc|nam|(?:19|20)\d{2}|lan \d|v\d|ban \d|final|chinh thuc|sua|moi nhat|ban moi|copy|ban sao|gui|nop|cua|file|scan)\b/g;

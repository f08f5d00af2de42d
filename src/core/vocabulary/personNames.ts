/** Frequent surnames of all peoples, folded: Kinh, Tày, Thái, Mường, Dao, Mông, Ê Đê, Gia Rai, Khmer, Chăm and others. */
export const surnames: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam ' +
    'mai cao luong luu ta ha nong quach lo vi trieu chu thai ma lu sung giang vang kieu to ton tang cu dam hua nghiem ' +
    'khuat phung chau trang tong tu thach son danh kim diep au luc mong be la hau ong bach cung phi dong doi ' +
    'luong quang cam bac dieu tong ca leo mua thao hang lau song chang chao tan phan ban chiu phun dieu ' +
    'kha lang cut moong xeo lieng cil touneh kpa ksor siu nay rmah rcom rahlan ayun nie mlo bya kbuor eban hdok ' +
    'kbuor knul adrong alang bhling bling arat ating pi cha kator mau neang thien ba dieng giap ngan khang thi diec'
  ).split(' '),
);

/** Surnames that are hardly anything else even where they are written small; as written, with their marks. */
export const smallSurnames: ReadonlySet<string> = new Set(
  'nguyễn trần phạm hoàng huỳnh vũ võ đặng bùi đỗ ngô dương đinh trịnh lò giàng sùng quàng lường nông lê phan'.split(
    ' ',
  ),
);

/** A surname that is a body's first word with the same marks. */
export const surnameAndBody: ReadonlySet<string> = new Set(['đoàn']);

/** Surnames of two words, folded. */
export const surnamesOfManyWords: ReadonlySet<string> = new Set([
  'ro lan',
  'ro cham',
  'ro mah',
  'rah lan',
  'a lang',
  'zo ram',
  'po loong',
  'kon sa',
  'pi nang',
  'ta yen',
  'lo mu',
  'da cat',
  'bon krong',
  'e ban',
  'nie kdam',
]);

/** Words inside a name that only persons bear, besides "Văn" and "Thị"; folded. */
export const middleNames: ReadonlySet<string> = new Set(['a', 'seo']);

/** Single letters with which names of some peoples begin, folded: Y Thu, A Lăng, H Hen, K Brêl. */
export const soleLetters: ReadonlySet<string> = new Set(['y', 'a', 'h', 'k', 'ka']);

/** Beginnings of awards, ratings, posts and answers that are no person's name; folded. */
export const notPersons =
  /^(lao dong|chien si|tap the|giay khen|bang khen|co thi dua|huan chuong|huy chuong|ky niem|danh hieu|hoan thanh|khong|khen|don vi|co quan|truong (phong|thon|ban|khoa|tram)|pho|bi thu|chu tich|can bo|cong chuc|vien chuc|giao vien|ke toan|nhan vien|chuyen vien|ho (va ten|ten|so|gia dinh|khau|tro)|ten|ngay|thang|nam( sinh)?$|nu$|tot$|kha$|dat$|gioi$|trung binh|tong( so| cong)|cong( don)?$|so |stt|tt$|ghi chu|danh sach|ket qua|noi dung|nguoi lap|cao dang|dai hoc|trung cap|thac si|tien si|chu nhiem|dang vien|doan vien|hoi vien|mai tang|la dang|do (la|bi|co|khong)|cam ket|kim ngach|ban (hanh|giao|quan|chi)|ba con|ca (nhan|nam)|song song|tang (cuong|luong)|dong (y|ho|gop)|ta (co|da))\b/;

/** Classes of individuals in forms 0602, 0603 (rows 06 to 10), as lists name them: folded, the first that fits holds. */
export const statisticsClassWords = [
  [/\blanh dao cap (bo|tinh)\b|\blanh dao (bo|tinh)\b/, 'ministryLeaders'],
  [/\blanh dao cap (vu|so)\b|\blanh dao (vu|so)\b/, 'departmentLeaders'],
  [/\bdoanh nhan\b/, 'businessPeople'],
  [/\b(cac )?cap lanh dao\b|^lanh dao\b|\bpho phong tro len\b/, 'otherLeaders'],
  [/\btruc tiep\b|\bnong dan\b|\bcong nhan\b|^nguoi lao dong\b|\bnguoi dan\b|\bnhan dan\b/, 'directWorkers'],
] as const;

/** Posts that stand at deputy head of a division or above; heads of hamlets and branches do not. Folded. */
export const leadingPosts =
  /^(pho )?(truong phong|chu tich (ubnd|hdnd|uy ban|hoi dong|ubmttq|mttq|hoi)|bi thu dang|chanh van phong|giam doc|hieu truong|truong cong an|chi huy truong|tram truong)\b|^pho phong\b|^chi huy pho\b/;

/** Collectives that are enterprises (form 0603, row 03). Folded. */
export const enterpriseWords = /\b(doanh nghiep|cong ty|dntn)\b/;

/** Numbers of the instruments that rules name as their source. */
export const lawNumbers = {
  law2003: '15/2003/QH11',
  law2022: '06/2022/QH15',
  decree2017: '91/2017/NĐ-CP',
  decree2023: '98/2023/NĐ-CP',
  decree2025: '152/2025/NĐ-CP',
  authorityDecree2025: '129/2025/NĐ-CP',
  familyDecree2023: '86/2023/NĐ-CP',
  volunteersDecree2024: '28/2024/NĐ-CP',
  ratingDecree2020: '90/2020/NĐ-CP',
  ratingDecree2025: '335/2025/NĐ-CP',
  circular2024: '01/2024/TT-BNV',
  circular2025: '15/2025/TT-BNV',
  statistics2023: '02/2023/TT-BNV',
  papers2020: '30/2020/NĐ-CP',
  resistance2026: '01/2026/QĐ-TTg',
} as const;

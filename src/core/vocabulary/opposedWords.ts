/**
 * Words of which two tasks that name different ones are two tasks, however alike they are otherwise: each line a set,
 * folded as `foldText` does.
 */
export const opposedWords: readonly (readonly string[])[] = [
  ['phát động', 'sơ kết', 'tổng kết'],
  ['tập thể', 'cá nhân', 'hộ gia đình'],
  ['thường xuyên', 'đột xuất', 'chuyên đề', 'cống hiến', 'niên hạn'],
  ['đầu năm', 'giữa năm', 'cuối năm'],
  ['mầm non', 'tiểu học', 'trung học cơ sở', 'thcs'],
  ['nông dân', 'phụ nữ', 'cựu chiến binh', 'thanh niên', 'người cao tuổi'],
  ['cấp tỉnh', 'cấp xã', 'cấp nhà nước', 'cơ sở'],
];

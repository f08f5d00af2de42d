import type { NoTaskSheet } from '../../core/work/outcome';
import { cellCount, cellPlaces, sheetNames, stalePlaces } from './cellPlaces';

/** One clear sentence or two: what happened and where, that nothing was changed, what to do next. */
interface ProblemWords {
  readonly what: string;
  readonly next: string;
}

const oldEncodingNames = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

const count = new Intl.NumberFormat('vi-VN');
/** True of every refusal: nothing was written, or all that was written stands as before again. */
const kept = 'Tiện ích chưa đổi gì trong sổ.';

type Cells = readonly { readonly sheet: string; readonly address: string }[];

const file = {
  pdf: {
    what: 'đây là tệp PDF, chưa đọc được.',
    next: 'Mở tệp, chép toàn bộ chữ (Ctrl+A, Ctrl+C), rồi bấm “Dán chữ”.',
  },
  doc: {
    what: 'đây là tệp Word kiểu cũ (.doc), chưa đọc được.',
    next: 'Mở bằng Word, chọn Lưu thành .docx rồi chọn lại; hoặc chép chữ và bấm “Dán chữ”.',
  },
  xls: { what: 'đây là tệp Excel kiểu cũ (.xls).', next: 'Mở tệp, chọn Lưu thành .xlsx rồi mở lại.' },
  encrypted: {
    what: 'tệp được đặt mật khẩu.',
    next: 'Mở tệp bằng mật khẩu, bỏ mật khẩu, lưu rồi chọn lại; hoặc chép chữ và bấm “Dán chữ”.',
  },
  broken: {
    what: 'tệp bị hỏng hoặc chưa tải về hết.',
    next: 'Mở thử bằng Word; nếu mở được, lưu lại thành .docx rồi chọn lại.',
  },
  tooLarge: {
    what: 'tệp quá lớn để đọc.',
    next: 'Chép riêng phần kế hoạch, rồi bấm “Dán chữ”.',
  },
  empty: { what: 'tệp không có chữ nào.', next: 'Chọn tệp khác, hoặc chép chữ và bấm “Dán chữ”.' },
  unknownKind: {
    what: 'loại tệp này chưa đọc được.',
    next: 'Chọn tệp .docx, .txt hoặc .md; hoặc chép chữ và bấm “Dán chữ”.',
  },
};

const hiddenPlace = {
  sheet: (name: string) => `Trang “${name}” đang ẩn.`,
  row: (name: string) => `Dòng cần xem ở trang “${name}” đang ẩn hoặc bị lọc.`,
  column: (name: string) => `Cột cần xem ở trang “${name}” đang ẩn.`,
};

/** A script that did not come, a fault of the add-in, or what Excel answered; only the last tells that all is as before. */
function troubleByCode(code: string): ProblemWords {
  if (code === 'ChunkLoadError') {
    return {
      what: `Chưa tải được một phần của tiện ích: mất mạng, hoặc tiện ích vừa có bản mới. ${kept}`,
      next: 'Có mạng thì bấm Thử lại; nếu vẫn vậy, đóng khung rồi mở lại.',
    };
  }
  if (code.endsWith('Error')) {
    return {
      what: `Tiện ích gặp lỗi khi làm việc này (mã ${code}).`,
      next: 'Đóng rồi mở lại khung: nếu có lần ghi dở, khung sẽ hỏi làm nốt hay hoàn tác.',
    };
  }
  return {
    what: `Excel chưa làm được việc này (mã ${code}). ${kept}`,
    next: 'Bấm Thử lại. Nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel.',
  };
}

/** Words of every problem that an action may answer, by its reason. */
export const problems = {
  notOurSheet: (problem: { readonly sheet: string; readonly otherName: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” đã có sẵn và không phải do tiện ích tạo, nên được giữ nguyên.`,
    next: `Có thể ghi vào trang mới “${problem.otherName}”.`,
  }),
  changedSince: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” vừa được sửa trong lúc chờ. ${kept}`,
    next: 'Bấm Thử lại để làm trên nội dung mới.',
  }),
  cellsChanged: (problem: {
    readonly cells: readonly (Cells[number] & { readonly now: string | null })[];
  }): ProblemWords => ({
    what: `Ô ${stalePlaces(problem.cells)} đã khác lúc kiểm tra. ${kept}`,
    next: 'Bấm Kiểm tra lại để xem theo nội dung mới.',
  }),
  cellEditing: (): ProblemWords => ({
    what: `Ô đang được nhập dở. ${kept}`,
    next: 'Nhấn Enter rồi bấm Thử lại.',
  }),
  sheetProtected: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” đang được bảo vệ. ${kept}`,
    next: 'Vào thẻ Xem lại, bấm Bỏ bảo vệ trang tính, rồi bấm Thử lại.',
  }),
  hidden: (problem: { readonly sheet: string; readonly what: keyof typeof hiddenPlace }): ProblemWords => ({
    what: hiddenPlace[problem.what](problem.sheet),
    next: 'Bấm nút bên dưới để hiện, hoặc để nguyên.',
  }),
  lastSheet: (): ProblemWords => ({
    what: `Sổ chỉ có các trang này, mà Excel luôn giữ lại một trang. ${kept}`,
    next: 'Thêm một trang trống (Shift+F11) rồi bấm lại.',
  }),
  filtered: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” đang lọc, ghi lúc này sẽ lệch dòng. ${kept}`,
    next: `Bỏ lọc trên trang “${problem.sheet}” (thẻ Dữ liệu, bấm Xóa trong nhóm Sắp xếp và Lọc) rồi bấm Thử lại.`,
  }),
  workbookProtected: (): ProblemWords => ({
    what: `Cấu trúc sổ đang được bảo vệ nên không thêm, không hiện được trang. ${kept}`,
    next: 'Vào thẻ Xem lại, bấm Bảo vệ sổ làm việc để bỏ, rồi bấm Thử lại.',
  }),
  readOnly: (): ProblemWords => ({
    what: `Sổ đang mở ở chế độ chỉ đọc. ${kept}`,
    next: 'Bấm Cho phép chỉnh sửa hoặc lưu thành bản khác, rồi bấm Thử lại.',
  }),
  tooLarge: (): ProblemWords => ({
    what: `Dữ liệu quá lớn để làm một lần mà vẫn hoàn tác được. ${kept}`,
    next: 'Tách trang thành nhiều phần nhỏ hơn, hoặc xóa định dạng của các dòng trống ở cuối trang.',
  }),
  readBackDiffers: (problem: { readonly sheet: string; readonly address: string }): ProblemWords => ({
    what: `Đọc lại thấy ô ${problem.address} của trang “${problem.sheet}” khác điều vừa ghi, nên đã trả lại như cũ.`,
    next: 'Có thể người khác đang sửa cùng trang. Đợi họ xong rồi bấm Thử lại.',
  }),
  nothingToUndo: (): ProblemWords => ({
    what: 'Không còn gì để hoàn tác ở bước này.',
    next: 'Xem danh sách “Việc đã làm” trong danh mục lệnh.',
  }),
  editedSince: ({
    cells,
    referring,
  }: {
    readonly cells: Cells;
    readonly referring: Cells;
  }): ProblemWords => ({
    what:
      cells.length > 0
        ? `Chưa hoàn tác: sau đó bạn đã sửa ${cellCount(cells)}: ${cellPlaces(cells)}.`
        : referring.length > 0
          ? `Chưa hoàn tác: công thức ở ${cellPlaces(referring)} đang lấy số từ trang sẽ bị xóa.`
          : 'Chưa hoàn tác: sau đó bạn đã sửa ở đây.',
    next: 'Chọn giữ điều bạn sửa, hoàn tác tất cả, hoặc để nguyên.',
  }),
  typedSince: (problem: { readonly isKnown: boolean; readonly cells: Cells }): ProblemWords => ({
    what: problem.isKnown
      ? `Chưa ghi, vì bạn đã sửa ${cellCount(problem.cells)} trên trang sẽ ghi lại: ${cellPlaces(problem.cells)}. Ghi thì điều bạn gõ ở đó được thay bằng nội dung mới.`
      : `Chưa ghi: sổ không còn nhật ký của trang này (đã dọn hoặc trang chép từ sổ khác), nên không rõ ô nào do bạn gõ. Bản mới không còn nói điều ở ${cellCount(problem.cells)}: ${cellPlaces(problem.cells)}.`,
    next: 'Muốn giữ thì chép ra chỗ khác trước. Ghi rồi vẫn hoàn tác được.',
  }),
  sheetGone: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Không thấy trang “${problem.sheet}”: trang đã đổi tên, đã xóa hoặc quá lớn để đọc. ${kept}`,
    next: 'Đặt lại tên cũ cho trang rồi bấm Thử lại.',
  }),
  newerFirst: (problem: { readonly sheet: string }): ProblemWords => ({
    what:
      problem.sheet === ''
        ? 'Chưa hoàn tác: một việc sau đó đã đổi cùng lựa chọn này.'
        : `Chưa hoàn tác: trang “${problem.sheet}” còn được ghi bởi một việc sau đó.`,
    next: 'Hoàn tác việc sau đó trước, rồi đến việc này.',
  }),
  twins: (problem: { readonly sheets: readonly string[] }): ProblemWords => ({
    what: `Trang ${sheetNames(problem.sheets)} mang cùng một dấu của tiện ích, chưa rõ trang nào là bản chép. ${kept}`,
    next: 'Chọn trang của tiện ích ở thông báo trên cùng khung, rồi bấm Thử lại.',
  }),
  stoppedHalfway: (): ProblemWords => ({
    what: 'Lần ghi trước dừng giữa chừng, nên lần này chưa ghi.',
    next: 'Chọn cách xử lý lần trước ở thông báo trên cùng khung, rồi bấm Thử lại.',
  }),
  partlyCleaned: (): ProblemWords => ({
    what: 'Mới dọn được một phần: Excel dừng giữa chừng.',
    next: 'Bấm Thử lại để dọn nốt trước khi gửi sổ.',
  }),
  noAnswer: (): ProblemWords => ({
    what: 'Excel chưa trả lời sau 20 giây, chưa rõ đã ghi hay chưa.',
    next: 'Đợi một lát rồi bấm Thử lại: tiện ích xem lại sổ trước khi ghi tiếp. Trong lúc chờ vẫn xem và kiểm tra được.',
  }),
  mixedLetters: (problem: { readonly cells: Cells }): ProblemWords => ({
    what: `Trong ${cellCount(problem.cells)} có chữ đậm, nghiêng hoặc màu khác nhau: ${cellPlaces(problem.cells)}. Sửa thì cả ô thành một kiểu chữ, hoàn tác không trả lại được kiểu cũ. ${kept}`,
    next: '',
  }),
  leftAsTyped: (problem: { readonly cells: Cells }): ProblemWords => ({
    what: `Chưa ghi được. Đã trả lại như cũ, chỉ để nguyên ${cellCount(problem.cells)} vừa có người sửa: ${cellPlaces(problem.cells)}.`,
    next: 'Xem các ô đó rồi bấm Thử lại.',
  }),
  cannotBeUndone: (): ProblemWords => ({
    what: `Việc này lớn quá mức có thể hoàn tác, nên chưa ghi. ${kept}`,
    next: 'Tách thành nhiều phần nhỏ hơn rồi bấm Thử lại.',
  }),
  formulaCell: (problem: { readonly sheet: string; readonly address: string }): ProblemWords => ({
    what: `Ô ${problem.address} của trang “${problem.sheet}” có công thức nên không sửa thay bạn. ${kept}`,
    next: 'Sửa công thức hoặc ô mà nó lấy số liệu, rồi kiểm tra lại.',
  }),
  notPutBack: (problem: { readonly sheets: readonly string[]; readonly code: string }): ProblemWords => ({
    what: `Ghi dở dang và chưa trả lại được như cũ (mã ${problem.code}), ở trang ${sheetNames(problem.sheets)}.`,
    next: 'Chọn cách xử lý ở thông báo trên cùng khung. Chưa thấy thông báo thì đóng rồi mở lại khung.',
  }),
  notMarked: (problem: { readonly isClean: boolean; readonly code: string }): ProblemWords =>
    problem.isClean
      ? {
          what: `Chưa đánh dấu được ô nào (mã ${problem.code}); dấu đã có cũng đã bỏ, ô và định dạng của bạn giữ nguyên.`,
          next: 'Bấm Thử lại.',
        }
      : {
          what: `Đánh dấu dở dang (mã ${problem.code}), trên trang có thể còn vài dấu; ô và định dạng của bạn giữ nguyên.`,
          next: 'Bấm “Bỏ hết dấu”, rồi đánh dấu lại.',
        },
  cancelled: (): ProblemWords => ({ what: `Đã dừng. ${kept}`, next: '' }),
  excel: (problem: { readonly code: string }): ProblemWords => troubleByCode(problem.code),
  sheetsTooLarge: (problem: { readonly sheets: readonly string[] }): ProblemWords => ({
    what: `Trang ${sheetNames(problem.sheets)} quá lớn nên chưa đọc: có ô hoặc định dạng ở rất xa bảng.`,
    next: 'Xóa các dòng và cột trống phía sau bảng, lưu sổ rồi bấm Thử lại.',
  }),
  wordTooLarge: ({ rows, letters }: { readonly rows: number; readonly letters: number }): ProblemWords => ({
    what: `Tệp Word quá lớn nên chưa soạn: từ ${count.format(rows)} dòng, ${count.format(letters)} ký tự trở lên.`,
    next: 'Chọn một giấy tờ mỗi lần, hoặc lập trang trong sổ rồi in từ Excel.',
  }),
  emptyWorkbook: (): ProblemWords => ({
    what: 'Sổ này chưa có gì.',
    next: 'Mở sổ theo dõi nhiệm vụ của cơ quan, hoặc bắt đầu bằng tệp kế hoạch.',
  }),
  noTaskSheet: (): ProblemWords => ({
    what: 'Chưa thấy trang nào giống trang theo dõi nhiệm vụ.',
    next: 'Chỉ giúp trang đó ở mục “Trang nhiệm vụ”.',
  }),
  nothingListed: (problem: { readonly forms: readonly string[] }): ProblemWords =>
    problem.forms.length === 0
      ? {
          what: 'Chưa thấy bảng nhiệm vụ, cũng chưa thấy danh sách đề nghị khen thưởng nào.',
          next: 'Bảng cần một dòng tiêu đề với cột nội dung hoặc họ tên; nếu đã có, hãy mở tiện ích và chỉ trang đó.',
        }
      : {
          what: `Trang ${problem.forms.map((name) => `“${name}”`).join(', ')} mới là mẫu, chưa có dòng nào.`,
          next: 'Điền ít nhất một dòng rồi kiểm tra lại.',
        },
  severalTaskSheets: (problem: { readonly sheets: readonly string[] }): ProblemWords => ({
    what: `Có nhiều trang giống nhau: ${problem.sheets.map((name) => `“${name}”`).join(', ')}.`,
    next: 'Chọn một trang ở mục “Trang nhiệm vụ”.',
  }),
  noNomineeList: (): ProblemWords => ({
    what: 'Chưa thấy trang nào giống danh sách đề nghị khen thưởng.',
    next: 'Mở sổ có danh sách; hoặc sang phần Đề nghị để chỉ giúp bảng nào là danh sách, hay tạo danh sách trống.',
  }),
  reasonMissing: (): ProblemWords => ({
    what: `Chưa ghi lý do. ${kept}`,
    next: 'Ghi lý do, ví dụ số văn bản, rồi bấm lại.',
  }),
  wrongShare: (): ProblemWords => ({
    what: `Tỷ lệ phải là số nguyên từ 1 đến 100, ví dụ 15. ${kept}`,
    next: 'Gõ lại tỷ lệ; để trống nếu tỉnh không đặt.',
  }),
  noPlan: (): ProblemWords => ({
    what: 'Chưa có kế hoạch trong sổ.',
    next: 'Sang phần Kế hoạch, chọn tệp kế hoạch rồi ghi vào sổ.',
  }),
  notAPlan: (): ProblemWords => ({
    what: 'Văn bản này không giống một kế hoạch: không thấy phần, mục nào.',
    next: 'Kiểm tra lại tệp; nếu đúng là kế hoạch, chép chữ từ tệp gốc và bấm “Dán chữ”.',
  }),
  oldFont: (problem: {
    readonly encoding: keyof typeof oldEncodingNames;
    readonly font: string | null;
    readonly samples: readonly { readonly printed: string; readonly meant: string }[];
  }): ProblemWords => ({
    what: `Kế hoạch viết bằng bảng mã cũ ${oldEncodingNames[problem.encoding]}${
      problem.font === null ? '' : ` (phông chữ ${problem.font})`
    }, ví dụ ${problem.samples.map(({ printed, meant }) => `“${printed}” là “${meant}”`).join(', ')}.`,
    next: 'Cần chuyển sang Unicode mới đọc được; tệp gốc giữ nguyên.',
  }),
  noPlanTasks: (): ProblemWords => ({
    what: 'Kế hoạch không có bảng, mục hay điểm nào lấy được thành nhiệm vụ.',
    next: 'Xem lại phần nhiệm vụ trên trang kế hoạch, hoặc đọc lại tệp kế hoạch có phụ lục rồi ghi vào sổ.',
  }),
  planStands: ({ sheet }: { readonly sheet: string }): ProblemWords => ({
    what: `Sổ này đã có kế hoạch ở trang “${sheet}”, nên không đưa dữ liệu mẫu vào để khỏi lẫn.`,
    next: 'Mở một sổ trống rồi bấm “Thử với dữ liệu mẫu”.',
  }),
  noTargets: (): ProblemWords => ({
    what: 'Chưa thấy chỉ tiêu nào trong kế hoạch.',
    next: 'Đọc lại tệp kế hoạch rồi ghi vào sổ; nếu kế hoạch không đặt chỉ tiêu thì không cần bảng này.',
  }),
  notATaskSheet: (problem: { readonly sheet: string; readonly why: NoTaskSheet }): ProblemWords => ({
    what: {
      blank: `Trang “${problem.sheet}” còn trống, chưa có dòng tiêu đề nào để đọc.`,
      noTable: `Trang “${problem.sheet}” không có dòng tiêu đề với cột nội dung nhiệm vụ.`,
      nominees: `Trang “${problem.sheet}” là danh sách đề nghị khen thưởng, không phải trang nhiệm vụ.`,
    }[problem.why],
    next: 'Chọn trang khác; trang nhiệm vụ đang dùng vẫn giữ nguyên.',
  }),
  noTasks: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” có dòng tiêu đề nhưng chưa có nhiệm vụ nào bên dưới.`,
    next: 'Nhập nhiệm vụ, hoặc chọn trang khác ở mục “Trang nhiệm vụ”.',
  }),
  unreadableFile: (problem: { readonly file: string; readonly why: keyof typeof file }): ProblemWords => ({
    what: `${problem.file}: ${file[problem.why].what}`,
    next: file[problem.why].next,
  }),
};

/** Leads behind which a name runs on into what it is to do: the word behind the name is a verb, known or not. */
export const askingLeads: readonly string[] = [
  'giao cho',
  'giao',
  'giao trách nhiệm cho',
  'giao nhiệm vụ cho',
  'phân công',
  'phân công cho',
  'đề nghị',
  'kính đề nghị',
  'trân trọng đề nghị',
  'yêu cầu',
];

/** Words with which a plan turns to a body before it names it; left out of the name. */
export const bodyLeads: readonly string[] = [
  ...askingLeads,
  'đề nghị với',
  'yêu cầu đối với',
  'đối với',
  'riêng đối với',
  'riêng',
  'về phía',
  'trách nhiệm của',
  'nhiệm vụ của',
  'trách nhiệm',
  'nhiệm vụ',
  'ủy quyền cho',
  'cơ quan chủ trì',
  'đơn vị chủ trì',
  'bộ phận chủ trì',
  'cơ quan thường trực',
  'cơ quan phối hợp',
  'đơn vị phối hợp',
  'chủ trì',
  'phối hợp',
];

/** Of these, what a body does with its own people as often as the plan does with bodies. */
export const sharingLeads: readonly string[] = ['phân công', 'phân công cho'];

/** Leads that hand out work wherever they stand; the others also open aims and tasks. */
export const assigningLeads: readonly string[] = [
  'giao cho',
  'giao',
  'giao trách nhiệm cho',
  'giao nhiệm vụ cho',
];

/** Leads that stand before a name only where a colon parts them ("Chủ trì: Công an xã"). */
export const labelLeads: readonly string[] = [
  'cơ quan chủ trì',
  'đơn vị chủ trì',
  'bộ phận chủ trì',
  'cơ quan thường trực',
  'cơ quan phối hợp',
  'đơn vị phối hợp',
  'chủ trì',
  'phối hợp',
];

/** Beginnings of a clause before the bodies: "Căn cứ Kế hoạch này, các …". */
export const clauseStarts: readonly string[] = [
  'căn cứ',
  'trên cơ sở',
  'theo',
  'thực hiện',
  'trong',
  'hằng năm',
  'hàng năm',
  'hằng tháng',
  'hàng tháng',
  'hằng quý',
  'hàng quý',
  'định kỳ',
  'để',
  'nhằm',
  'sau khi',
  'khi',
  'ngoài ra',
  'bên cạnh đó',
  'đồng thời',
  'trước mắt',
  'từ nay',
  'ngay sau khi',
  'trước ngày',
  'chậm nhất',
  'nhận được',
];

/** Lines under a body that say nothing of what it is to do, and after which no more of its duties come. */
export const notDutyStarts: readonly string[] = [
  'thời hạn',
  'thời gian thực hiện',
  'thời gian báo cáo',
  'thời gian gửi',
  'chế độ',
  'kinh phí',
  'nguồn kinh phí',
  'công tác triển khai',
  'trên đây',
  'trong quá trình',
  'quá trình triển khai',
  'quá trình thực hiện',
  'kế hoạch này',
  'nơi nhận',
  'yêu cầu các',
  'ghi chú',
];

/** Of these, what one line among a body's duties may be about without ending them. */
export const asideStarts: readonly string[] = [
  'kinh phí',
  'nguồn kinh phí',
  'thời gian thực hiện',
  'ghi chú',
];

/** Items and points of those parts that name no body, though their words may look like a name. */
export const notBodyStarts: readonly string[] = [
  ...notDutyStarts,
  'thời gian',
  'công tác',
  'về',
  'việc',
  'tiến độ',
  'khen thưởng',
  'kiểm tra',
  'giám sát',
  'báo cáo',
  'phân công',
  'tuyên truyền',
  'nội dung',
  'hình thức',
  'địa điểm',
  'đối tượng',
  'thành phần',
  'phạm vi',
  'mục đích',
  'mục tiêu',
  'yêu cầu',
  'giải pháp',
  'nhiệm vụ',
  'kết quả',
  'hồ sơ',
  'phong trào',
  'cuộc thi',
  'ngày',
  'tháng',
  'quý',
  'năm',
  'đợt',
  'tết',
  'lễ',
  'kỷ niệm',
  'chào mừng',
  'cuộc',
  'chương trình',
  'kế hoạch',
  'dự án',
  'đề án',
  'giải thưởng',
  'danh hiệu',
  'tiêu chí',
  'tiêu chuẩn',
  'quy trình',
  'quy chế',
];

/** Items in other parts whose lines name whom something is for, not who does it. */
export const notAssignedHeadings: readonly string[] = [
  'đối tượng',
  'thành phần',
  'địa điểm',
  'phạm vi',
  'cơ cấu',
  'số lượng',
  'thời gian',
  'nơi nhận',
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'chỉ tiêu',
  'kinh phí',
];

/** Titles of parts whose items may be headed by bodies, though they do not say that work is given out. */
export const workPartWords: readonly string[] = ['nhiệm vụ', 'giải pháp', 'nội dung', 'thực hiện'];

/** Titles of parts on how the work is done: their items may be bodies with their share of it. */
export const measurePartWords: readonly string[] = ['giải pháp thực hiện', 'biện pháp thực hiện'];

/** What a line ends with before its colon where it only leads in the lines below. */
export const leadInEnds: readonly string[] = ['sau', 'sau đây', 'dưới đây'];

/** Who issues plans: what one of these gives or asks ("UBND xã giao …") is another's duty. */
export const issuingBodies: readonly string[] = [
  'ubnd',
  'ủy ban nhân dân',
  'chủ tịch ubnd',
  'chủ tịch ủy ban nhân dân',
  'đảng ủy',
  'ban thường vụ',
  'ban thường vụ đảng ủy',
  'ban thường trực',
  'ban chỉ đạo',
  'hội đồng thi đua khen thưởng',
  'hiệu trưởng',
  'ban giám hiệu',
  'nhà trường',
];

/** Words that no name of a body holds: before a verb they say that the words above are no subject. */
export const notInNames: readonly string[] = ['do', 'được', 'bởi', 'nhằm', 'để', 'khi', 'theo', 'từ', 'là'];

/** People behind whom a verb says who they are, where the words are a heading: "Giáo viên trực", "Nhà thầu thi công". */
export const epithetKinds: readonly string[] = [
  'giáo viên',
  'nhân viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'chuyên viên',
  'thành viên',
  'ủy viên',
  'học sinh',
  'thợ',
  'nhà thầu',
  'các nhà thầu',
  'các giáo viên',
  'các cán bộ',
  'các nhân viên',
  'các thành viên',
  'các công chức',
];

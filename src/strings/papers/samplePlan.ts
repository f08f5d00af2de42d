/** A short plan of an invented commune, for a first try: nothing in it is real. */
export const samplePlan = `ỦY BAN NHÂN DÂN
XÃ MẪU MỰC
Số: 07/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mẫu Mực, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026 (DỮ LIỆU MẪU)
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân xã Mẫu Mực ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Động viên các tập thể, cá nhân hoàn thành nhiệm vụ năm 2026.
2. Yêu cầu
- Khen thưởng đúng người, đúng việc, kịp thời.
II. NỘI DUNG
1. Tổ chức phong trào thi đua
- Phát động thi đua đầu năm; đăng ký thi đua trong quý I.
2. Tuyên truyền gương điển hình tiên tiến
- Mỗi tháng có ít nhất một bài viết về gương người tốt, việc tốt.
3. Kiểm tra, sơ kết, tổng kết phong trào thi đua
- Kiểm tra hai đơn vị; sơ kết sáu tháng, tổng kết năm; báo cáo cấp trên.
4. Xét khen thưởng cuối năm
- Các đơn vị gửi hồ sơ đề nghị khen thưởng trước ngày 15 tháng 12 năm 2026.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Tham mưu tổ chức thực hiện Kế hoạch này; theo dõi nhiệm vụ tại Phụ lục kèm theo Kế hoạch.
2. Phòng Văn hóa - Xã hội
- Chủ trì công tác tuyên truyền.
3. Phòng Kinh tế
- Phối hợp tổ chức phong trào thi đua.
4. Trường Tiểu học Mẫu Mực
- Tổ chức phong trào thi đua trong nhà trường.
Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026./.
Nơi nhận:
- Các đơn vị thuộc xã;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Ví Dụ
`;

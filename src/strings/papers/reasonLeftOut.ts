/** What stands in place of a reason whose words were taken out before the workbook was sent. */
export const reasonLeftOut = 'Lý do đã bỏ trước khi gửi';

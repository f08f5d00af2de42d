import type { Plan } from '../../../src/core/plan/plan';

/** A plan's reading as a page that a clerk can compare with the paper. */
export function planAsText(plan: Plan): string {
  const { document, signature } = plan;
  const said = (value: string | number | null): string => (value === null ? '(không ghi)' : String(value));
  const lines = [
    `${said(document.kind)} số ${said(document.number)}`,
    `Nơi, ngày: ${said(document.place)}, ${said(document.date)}`,
    `Tên: ${said(document.title)}`,
    `Năm: ${said(document.year)}`,
    ...(document.years.from === document.years.to
      ? []
      : [`Giai đoạn: ${said(document.years.from)} - ${said(document.years.to)}`]),
    ...(document.isIssuedByChairman ? ['Chủ tịch ban hành'] : []),
    `Cơ quan ban hành: ${said(document.issuer)}`,
    `Có chỉ dẫn phụ lục: ${document.mentionsAppendix ? 'có' : 'không'}; kết thúc "./.": ${document.hasEndMark ? 'có' : 'không'}`,
    '',
    ...plan.citations.map(
      (citation) =>
        `${citation.isLegalBasis ? 'Căn cứ' : 'Viện dẫn'}: ${citation.kind} | ${said(citation.number)} | ${said(citation.date ?? citation.year)}`,
    ),
    '',
    ...plan.parts.flatMap((part) => [
      `[${said(part.id)}] ${part.title}${part.id !== null && part.id === plan.taskPartId ? '   ← nhiệm vụ' : ''}`,
      ...part.items.flatMap((item) => [
        `    [${said(item.id)}] ${item.title}`,
        ...item.points.map((point) => `        • ${point}`),
      ]),
    ]),
    '',
    ...plan.bodies.flatMap((body) => [
      `Đơn vị [${said(body.id)}] ${body.name}`,
      ...body.duties.map((duty) => `        • ${duty}`),
    ]),
    '',
    ...plan.recipients.map((recipient) => `Nơi nhận: ${recipient}`),
    `Ký: TM. ${said(signature.onBehalfOf)} | KT. ${said(signature.forRole)} | ${said(signature.role)} | ${said(signature.name)}`,
    '',
    ...plan.doubts.map(({ messageId, data }) => `Chưa chắc: ${messageId} ${JSON.stringify(data)}`),
  ];
  return `${lines.join('\n').trim()}\n`;
}

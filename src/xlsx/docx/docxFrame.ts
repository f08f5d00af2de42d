import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { utf8Text } from '../zip/encoding';
import { openZip, unpackEntry, type ZipArchive } from '../zip/zip';
import { a4, defaultHalfPoints, twipsOf } from './docxPage';

/** Page numbers stand in the middle of the upper margin (NĐ 30/2020, annex I part II.1), in letters of 13. */
const headerFromEdge = twipsOf(10);
const pageNumberSize = 26;

/** The part that holds the text. */
export const documentPart = 'word/document.xml';

/** A Word file without its text. */
export interface DocxFrame {
  readonly archive: ZipArchive;
  /** XML of the document around its sections: before the first, between each two, behind the last. */
  readonly around: readonly string[];
}

/**
 * All of a Word file but the text of its sections: styles, page set-up, page numbers. In: one draft for each section.
 * Out: the other parts, and what stands around the text. The library holds a whole document at once, so it is never
 * given the rows.
 */
export async function docxFrame(drafts: readonly Omit<SheetDraft, 'blocks'>[]): Promise<DocxFrame> {
  const [first] = drafts;
  const document = new Document({
    // the library would write a name of its own
    creator: '',
    lastModifiedBy: '',
    title: first?.name ?? '',
    styles: {
      default: {
        document: { run: { font: first?.fontName ?? 'Times New Roman', size: defaultHalfPoints } },
      },
    },
    sections: drafts.map((draft, at) => sectionOf(draft, at === drafts.length - 1 ? [] : [sectionEnd()])),
  });
  const opened = openZip(new Uint8Array(await Packer.toArrayBuffer(document)));
  if (!opened.ok) throw new Error('the library wrote no archive');
  const { archive } = opened;
  const around = utf8Text(unpackEntry(archive, documentPart) ?? new Uint8Array()).split(markXml);
  if (around.length !== drafts.length + 1) throw new Error('the library writes paragraphs in another way');
  return { archive, around };
}

/** Stands where the text of a section goes. */
const mark = 'TEXT';
const markXml = `<w:p><w:r><w:t xml:space="preserve">${mark}</w:t></w:r></w:p>`;

/** Word wants a paragraph that ends a section before the next one: it says what the section's page is like. */
function sectionEnd(): Paragraph {
  return new Paragraph({ children: [new TextRun({ size: 2 })] });
}

function sectionOf(
  { page, fontName }: Omit<SheetDraft, 'blocks'>,
  end: readonly Paragraph[],
): ISectionOptions {
  const { top, bottom, left, right } = page.margins;
  return {
    properties: {
      titlePage: page.pageNumberOnTop,
      page: {
        size: {
          ...a4,
          orientation:
            page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOf(top),
          bottom: twipsOf(bottom),
          left: twipsOf(left),
          right: twipsOf(right),
          header: headerFromEdge,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(page.pageNumberOnTop ? { headers: pageNumbers(fontName) } : {}),
    children: [new Paragraph({ children: [new TextRun(mark)] }), ...end],
  };
}

/** From page 2 on; the first page has an empty header of its own. */
function pageNumbers(fontName: string): { readonly first: Header; readonly default: Header } {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: fontName, size: pageNumberSize });
  return {
    first: new Header({ children: [new Paragraph({})] }),
    default: new Header({
      children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
    }),
  };
}

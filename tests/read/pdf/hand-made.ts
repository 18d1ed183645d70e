/** A small tagged PDF made by hand: what the reader must see in it is plain to see here. */
import { pdfOf, streamOf } from './write-pdf.ts';

const content = `
/Artifact <</Type /Pagination>> BDC BT /F 9 Tf 50 800 Td (A/RES/99/1) Tj ET EMC
/H1 <</MCID 0>> BDC BT /F 14 Tf 50 760 Td (99/1. Safe ports) Tj ET EMC
/P <</MCID 1>> BDC BT /F 10 Tf 50 740 Td (Recalling) Tj ( its reso) Tj
/Span <</ActualText <FEFF00AD>>> BDC (-) Tj EMC 0 -12 Td (lution,) Tj ET EMC
/Link <</MCID 2>> BDC BT /F 6 Tf 80 731 Td (1) Tj ET EMC
/Lbl <</MCID 3>> BDC BT /F 10 Tf 50 700 Td (1.) Tj ET EMC
/P <</MCID 4>> BDC BT /F 10 Tf 70 700 Td (Urges ) Tj ET EMC
/Span <</MCID 5>> BDC BT /F 10 Tf 90 700 Td (la mer) Tj ET EMC
/P <</MCID 6>> BDC BT /F 10 Tf 120 700 Td (:) Tj ET EMC
/Lbl <</MCID 7>> BDC BT /F 10 Tf 70 680 Td [(\\() -20 (a\\))] TJ ET EMC
/P <</MCID 8>> BDC BT /F 10 Tf 90 680 Td (Ports.) Tj ET EMC
/Lbl <</MCID 9>> BDC BT /F 8 Tf 50 80 Td (1) Tj ET EMC
/P <</MCID 10>> BDC BT /F 8 Tf 60 80 Td (See 55/2.) Tj ET EMC
BT /F 8 Tf 50 40 Td (stray) Tj ET
`;

export function handMadePdf(): Uint8Array {
  return pdfOf(
    '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /Lang (en) /MarkInfo <</Marked true>>>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F 6 0 R>>>> /StructParents 0>>',
    streamOf(content),
    '<</Type /StructTreeRoot /K [7 0 R] /RoleMap <</Em /Span>>>>',
    '<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>',
    '<</S /Document /P 5 0 R /K [8 0 R 9 0 R 11 0 R 13 0 R]>>',
    '<</S /H1 /P 7 0 R /Pg 3 0 R /K 0 /ID (title)>>',
    '<</S /P /P 7 0 R /Pg 3 0 R /ID (preamble_1) /K [1 10 0 R]>>',
    '<</S /Reference /P 9 0 R /Pg 3 0 R /ID (ref_1) /K [<</S /Link /P 10 0 R /Pg 3 0 R /K 2>>]>>',
    '<</S /Note /P 7 0 R /ID (note_1) /K [12 0 R <</S /P /P 11 0 R /Pg 3 0 R /K 10>>]>>',
    '<</S /Lbl /P 11 0 R /Pg 3 0 R /K 9>>',
    '<</S /L /P 7 0 R /K [14 0 R]>>',
    '<</S /LI /P 13 0 R /ID (para_1) /K [<</S /Lbl /Pg 3 0 R /K 3>> 15 0 R]>>',
    '<</S /LBody /P 14 0 R /Pg 3 0 R /K [<</S /P /Pg 3 0 R /K [4 <</S /Em /Lang (fr) /Pg 3 0 R /K 5>> 6]>> 16 0 R]>>',
    '<</S /L /P 15 0 R /K [17 0 R]>>',
    '<</S /LI /P 16 0 R /ID (para_1__point_a) /K [<</S /Lbl /Pg 3 0 R /K 7>> <</S /LBody /Pg 3 0 R /K 8>>]>>',
  );
}

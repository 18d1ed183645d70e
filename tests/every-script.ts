/** A tree whose text is in many scripts, with characters that fonts and programs stumble over. */
import type { PhrasingContent, Root } from '../src/tree/types.ts';
import { everyNode, paragraph, preambular, text } from './every-node.ts';

const words = (language: string, value: string): PhrasingContent => ({
  type: 'languageSpan',
  language,
  children: [text(value)],
});

const arabic =
  'وإذ تشير إلى اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية (القرار 55/25)، وإلى خطة عمل الأمم المتحدة';
const chinese =
  '回顾其2006年12月20日第61/180号、2008年12月18日第64/178号和2013年12月18日第68/192号决议，又回顾《联合国打击跨国有组织犯罪公约》';

export function everyScript(): Root {
  const root = everyNode();
  const at = root.children.findIndex(({ type }) => type === 'preambularParagraph');
  root.children.splice(
    at,
    0,
    preambular(paragraph('In Arabic ', words('ar', arabic), ' and in English again,')),
    preambular(
      paragraph(
        'In Chinese ',
        words('zh-Hans', chinese),
        ', traditional ',
        words('zh-Hant', '聯合國'),
        ',',
      ),
    ),
    preambular(
      paragraph(
        words('ru', 'Генеральная Ассамблея'),
        ', ',
        words('el', 'Ελληνικά ἀρχή'),
        ', ',
        words('he', 'שלום עולם (1948)'),
        ', Türkiye, Côte d’Ivoire, e\u0301, x\u0323,',
      ),
    ),
    preambular(paragraph('Signs ✓ ☐ → ∑ ≤ ♦ ★ ½ № § € … “ ” ‘ ’ – — and ﬁ,')),
    preambular(paragraph('No font has ไทย, 😀 or \ue000,')),
    preambular(
      paragraph('Spaces: no\u00a0break, narrow\u202fone, tab\there, line\nend, zero\u200bwidth,'),
    ),
    preambular(paragraph('Markup: <b>bold</b> & "quotes" \\ (a) ]]> <!-- -->,')),
    preambular(paragraph(`${'w'.repeat(200)} https://example.org/${'part/'.repeat(40)},`)),
  );
  return root;
}

import { fontStack } from '../fontStack';

/** The whole style of a page: one column on a screen, A4 with real margins in print, letters on pages of their own. No external resource. */
export const pageStyle = `
:root{--ink:#1f2933;--soft:#52606d;--line:#d5dce2;--band:#eef2f5;--accent:#14505c;--caution:#8a5a00;--caution-band:#fdf3dc}
*{box-sizing:border-box}
html{font:16px/1.5 ${fontStack};color:var(--ink);background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;max-width:60rem;padding:2.5rem 1.5rem 4rem;overflow-wrap:break-word}
h1{font-size:2rem;line-height:1.2;margin:0 0 1.25rem;color:var(--accent);text-wrap:balance}
h2{font-size:1.4rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.5rem;border-top:3px solid var(--accent)}
h3{font-size:1.1rem;line-height:1.3;margin:2rem 0 .5rem}
p{margin:.6rem 0;max-width:46rem}
p.lead{font-size:1.15rem;color:var(--soft);margin:0 0 1.25rem}
p.assumption,p.warning{border-left:4px solid var(--line);background:var(--band);padding:.4rem .8rem}
p.warning{border-color:#d9a02b;background:var(--caution-band)}
blockquote{margin:1rem 0;padding:.2rem 0 .2rem 1rem;border-left:4px solid var(--accent);font-size:1.1rem;max-width:44rem}
blockquote p{margin:0}
ul{margin:.6rem 0;padding-left:1.4rem;max-width:46rem}
li{margin:.25rem 0}
.table{overflow-x:auto;margin:1rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:0 0 .4rem}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--band);border-bottom:2px solid var(--ink)}
tbody th{font-weight:600}
tfoot th,tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-weight:700}
.end{text-align:right;white-space:nowrap}
figure{margin:1.25rem 0}
figure svg,figure img{display:block;width:100%;height:auto}
figcaption{color:var(--soft);font-size:.92rem;margin-top:.25rem}
.letter{border:1px solid var(--line);padding:1.5rem 2rem;margin:2rem 0}
.letter h2{border:0;margin-top:0;padding-top:0}
nav{margin:1.5rem 0}
nav ul{columns:2;list-style:none;margin:0;padding:0;max-width:none}
nav li{margin:0;padding:.2rem 0;break-inside:avoid}
a{color:var(--accent)}
@media (max-width:40rem){nav ul{columns:1}.letter{padding:1rem}}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
html{font-size:10.5pt;line-height:1.4}
body{max-width:none;padding:0}
p,ul,blockquote{max-width:none}
h1,h2,h3,h3+p,caption{break-after:avoid}
h2{margin-top:1.8rem}
tr,figure,blockquote,li{break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
tfoot{display:table-row-group}
.table{overflow:visible}
.letter{border:0;padding:0;margin:0;break-before:page;break-after:page}
.letter:last-child{break-after:auto}
.page-break{break-before:page}
nav{display:none}
a{color:inherit;text-decoration:none}
}
`.trim();

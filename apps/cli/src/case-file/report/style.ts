import { Html } from './html.js';

/** Legible on a screen and on paper, without any font of ours. */
export const style = new Html(`
body { font: 14px/1.5 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; }
h2 { border-bottom: 2px solid #333; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 2px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: normal; }
pre { background: #f6f6f6; padding: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.file { color: #555; font-size: 12px; }
@media print { body { margin: 0; max-width: none; } tr, .event { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`);

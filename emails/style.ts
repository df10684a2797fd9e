/**
 * The look of every mail. Without it (some mail readers drop it) the mail is plain black on white
 * and still reads in order. Contrast is at least 7:1 for text and 4.5:1 for the button, both ways.
 */
export const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; width: 100%; background: #f4f1ec; color: #22302e; }
.letter { box-sizing: border-box; width: 100%; max-width: 600px; margin: 0 auto; padding: 32px 20px; font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-size: 17px; line-height: 1.55; overflow-wrap: anywhere; }
h1 { margin: 0 0 18px; font-size: 22px; line-height: 1.3; font-weight: 600; }
h2 { margin: 26px 0 10px; font-size: 18px; line-height: 1.3; font-weight: 600; }
p { margin: 0 0 18px; }
.rows { margin: 0 0 22px; padding: 4px 18px; border-left: 4px solid #1f5f5b; background: #fffdf9; list-style: none; }
.rows li { margin: 0; padding: 10px 0; }
.rows strong { font-weight: 600; }
.button { display: inline-block; padding: 13px 22px; border-radius: 8px; background: #1f5f5b; color: #ffffff; font-weight: 600; text-decoration: none; }
.number { white-space: nowrap; }
.signature { margin-top: 28px; font-weight: 600; }
.footer { margin: 28px 0 0; padding-top: 18px; border-top: 1px solid #cfc8bc; font-size: 15px; }
.aside { font-size: 15px; }
.plain { color: #1a524e; }
@media (prefers-color-scheme: dark) {
body { background: #161b1a; color: #e9eeec; }
.button { background: #8fd3cb; color: #10201e; }
.footer { border-top-color: #46514f; }
.rows { border-left-color: #8fd3cb; background: #1f2625; }
.plain { color: #8fd3cb; }
}
`;

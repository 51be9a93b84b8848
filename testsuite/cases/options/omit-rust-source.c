/* Rust source is written all the same, and advice is given: it is the report that is to be small.  */

struct loose { char a; long b; char c; };

struct loose l;

/* check
options: -fplugin-arg-layout-omit=rust,suggestions -fplugin-arg-layout-suggest
options: -fplugin-arg-layout-rust=/dev/null
stderr: omit-rust-source.c:3:8: note: 'loose' would take 16 bytes instead of 24 in the order 'a c b'
xpath: not(//types//rust) and not(//suggestion)
xpath: //finding/@rule = "suggest"
*/

/* The report as text, in the words of rustc -Zprint-type-sizes: types from the largest on, then
   functions, variables and sections.  */

struct item { char tag; int value; short n; };
union both { char text[5]; int i; };
enum kind { ONE, TWO };
struct bits { unsigned a : 3; unsigned b : 30; };
struct full { int x; };
struct item items[2] = { { 'a', 1, 2 } };
int add(int a, int b) { return a + b; }

/* check
target: x86_64-*
options: -O2 -fplugin-arg-layout-print
stdout: print-type-size type: `struct item`: 12 bytes, alignment: 4 bytes
stdout: print-type-size     field `.tag`: 1 bytes
stdout: print-type-size     padding: 3 bytes
stdout: print-type-size     field `.value`: 4 bytes, alignment: 4 bytes
stdout: print-type-size     field `.n`: 2 bytes
stdout: print-type-size     end padding: 2 bytes
stdout: print-type-size type: `struct bits`: 8 bytes, alignment: 4 bytes
stdout: print-type-size     field `.a:3 :5`: 1 bytes
stdout: print-type-size     padding: 3 bytes
stdout: print-type-size     field `.b:30 :2`: 4 bytes, alignment: 4 bytes
stdout: print-type-size type: `union both`: 8 bytes, alignment: 4 bytes
stdout: print-type-size     variant `union both`: 5 bytes
stdout: print-type-size         field `.i`: 4 bytes
stdout: print-type-size         field `.text`: 5 bytes, offset: 0 bytes, alignment: 1 bytes
stdout: print-type-size     end padding: 3 bytes
stdout: print-type-size type: `struct full`: 4 bytes, alignment: 4 bytes
stdout: print-type-size     field `.x`: 4 bytes
stdout: print-type-size type: `enum kind`: 4 bytes, alignment: 4 bytes
stdout: print-type-size     discriminant: 4 bytes
stdout: print-type-size     variant `ONE`: 0 bytes
stdout: print-type-size     variant `TWO`: 0 bytes
stdout: print-stack-size function: `add`: 8 bytes, kind: static, extent: 8 bytes
stdout: print-variable-size variable: `items`: 24 bytes, alignment: 16 bytes, section: `.data`
stdout: print-section-size section: `.data`: 24 bytes, variables: 1
xpath: count(//types/*) = 5
*/

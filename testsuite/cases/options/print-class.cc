/* Bases and tables as text.  A table has no name but its symbol.  */

struct base { int i; };
struct derived : base { virtual void f(); char c; };

void derived::f() {}

/* check
target: x86_64-*
options: -O2 -fno-rtti -fno-pic -fplugin-arg-layout-print
stdout: print-type-size type: `derived`: 16 bytes, alignment: 8 bytes
stdout: print-type-size     field `.<vptr>`: 8 bytes
stdout: print-type-size     field `.<base base>`: 4 bytes
stdout: print-type-size     field `.c`: 1 bytes
stdout: print-type-size     end padding: 3 bytes
stdout: print-type-size type: `struct base`: 4 bytes, alignment: 4 bytes
stdout: print-type-size     field `.i`: 4 bytes
stdout: print-stack-size function: `derived::f`: 8 bytes, kind: static, extent: 8 bytes, symbol: `_ZN7derived1fEv`
stdout: print-variable-size variable: `_ZTV7derived`: 24 bytes, alignment: 8 bytes, section: `.rodata._ZTV7derived`
stdout: print-section-size section: `.rodata._ZTV7derived`: 24 bytes, variables: 1
xpath: count(//types/*) = 2
*/

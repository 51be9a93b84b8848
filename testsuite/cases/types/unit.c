/* What was compiled, for which machine, with which options that matter to a layout.  */

struct s { int i; };

/* check
target: x86_64-*
options: -O2 -fno-short-enums -std=gnu99 -Wall -DUNUSED -g0
xpath: count(//unit) = 1
xpath: count(//unit[@source="unit.c"][@language="GNU C99"]) = 1
xpath: starts-with(//unit/@compiler, "GCC ")
xpath: starts-with(//unit/@target, "x86_64-")
xpath: //option = "-O2" and //option = "-fno-short-enums" and //option = "-std=gnu99"
xpath: not(//option[starts-with(., "-W")]) and not(//option[starts-with(., "-D")])
xpath: not(//option[starts-with(., "-fplugin")])
xpath: count(//machine[@pointer-size=8][@endian="little"][@stack-align=16][@stack-growth="down"][@red-zone=128]) = 1
xpath: count(/layout-report[@format="1.0"][starts-with(@producer, "gcc-layout ")]) = 1
*/

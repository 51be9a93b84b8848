/* A function of an anonymous namespace is local.  */

namespace {
__attribute__((noinline)) int hidden(int a) { __asm__(""); return a; }
}
int visible(int a) { return hidden(a) + 1; }

/* check
options: -O1
xpath: count(//function[@local="yes"][contains(@symbol, "hidden")]) = 1
xpath: count(//function[@symbol="_Z7visiblei"][not(@local)]) = 1
*/

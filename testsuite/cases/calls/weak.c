/* A weak function keeps its symbol; a weakref is another name for the symbol that it stands for; an
   alias has one of its own, and so has what an asm label renames.  */

int weak(int) __attribute__((weak));
static int reference(int) __attribute__((weakref("behind")));
int real(int n)
{
    return n + 1;
}
int other_name(int) __attribute__((alias("real")));
int labelled(int) __asm__("elsewhere");

int all(int n)
{
    return weak(n) + reference(n) + other_name(n) + labelled(n) + 1;
}

/* check
target: *-linux-* arm-* riscv*
options: -O2 -fno-ipa-icf -fno-inline
xpath: count(//function[@name="all"]/call) = 4
xpath: count(//function[@name="all"]/call[@callee="weak"]) = 1
xpath: count(//function[@name="all"]/call[@callee="behind"]) = 1
xpath: count(//function[@name="all"]/call[@callee="other_name"]) = 1
xpath: count(//function[@name="all"]/call[@callee="elsewhere"]) = 1
*/

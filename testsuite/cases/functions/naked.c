/* A naked function gets neither prologue nor epilogue, and so no frame from the compiler.  */

__attribute__((naked)) int bare(void)
{
    __asm__("ret");
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function[@name="bare"]/frame[@size=0][@kind="static"]) = 1
*/

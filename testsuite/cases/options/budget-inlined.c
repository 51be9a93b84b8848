/* The variables of what was inlined take the caller's stack, and are noted where they are
   declared.  */

void take(char *p);

static inline __attribute__((always_inline)) void helper(void)
{
    char buffer[512];
    take(buffer);
}

void caller(void)
{
    helper();
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=256
exit: 1
stderr: budget-inlined.c:12:6: error: stack frame of 'caller' can take 528 bytes, over the budget of 256; without 'buffer' (512 bytes, budget-inlined.c:8) it is 16
stderr: budget-inlined.c:8:10: note: 'buffer' takes 512 bytes of it; inlined from 'helper' (budget-inlined.c:14)
xpath: count(//finding[@level="error"][@function="caller"]) = 1
*/

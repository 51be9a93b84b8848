/* The stack protector's failure is a call like others, though one that does not return.  */

void take(char *);

void guarded(void)
{
    char v[40];
    take(v);
}

/* check
target: x86_64-linux-gnu
options: -O2 -fstack-protector-all
xpath: count(//call) = 2
xpath: count(//call[@callee="take"]) = 1
xpath: count(//call[@callee="__stack_chk_fail"]) = 1
*/

/* 4k is 4096 bytes: one function has them, one has sixteen more.  */

void take(char *p);

void within(void)
{
    char buffer[4080];
    take(buffer);
}

void over(void)
{
    char buffer[4096];
    take(buffer);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=4k
exit: 1
stderr: budget-k.c:11:6: error: stack frame of 'over' can take 4112 bytes, over the budget of 4096; without 'buffer' (4096 bytes, budget-k.c:13) it is 16
stderr: budget-k.c:13:10: note: 'buffer' takes 4096 bytes of it
xpath: count(//function[@name="within"]/frame[@extent=4096]) = 1
xpath: count(//finding[@level="error"][@function="over"][@limit=4096]) = 1
*/

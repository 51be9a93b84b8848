/* C++ says its own names.  */

void take(char *p);
struct item { void work(); };

void item::work()
{
    char buffer[64];
    take(buffer);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=16
exit: 1
stderr: budget-method.cc:6:6: error: stack frame of 'item::work' can take 80 bytes, over the budget of 16; without 'buffer' (64 bytes, budget-method.cc:8) it is 16
stderr: budget-method.cc:8:10: note: 'buffer' takes 64 bytes of it
xpath: count(//finding[@level="error"][@function="_ZN4item4workEv"]) = 1
*/

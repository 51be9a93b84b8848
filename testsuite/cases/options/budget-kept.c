/* Every function within the budget: nothing is said and nothing found.  */

void take(char *p);

void give(void)
{
    char buffer[64];
    take(buffer);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=80
xpath: //frame/@extent = 80
xpath: not(//finding)
*/

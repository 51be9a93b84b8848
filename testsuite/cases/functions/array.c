/* Return address, frame pointer, and 64 bytes.  */

void take(char *p);

void give(void)
{
    char buffer[64];
    take(buffer);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fcf-protection=none
xpath: count(//function[@name="give"]/frame[@size=80][@kind="static"][@extent=80][not(@red-zone)]) = 1
*/

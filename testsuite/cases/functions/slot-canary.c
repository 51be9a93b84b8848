/* The stack protector's canary lies between what can overflow and the return address.  */

void use(char *);

void work(void)
{
    char buffer[24];
    use(buffer);
}

/* check
target: x86_64-*
options: -O2 -fstack-protector-strong -fno-stack-clash-protection
xpath: count(//slot[@kind="canary"][@size=8][@align=8][not(@name)]) = 1
xpath: //slot[@kind="canary"]/@offset = -24
xpath: //slot[@name="buffer"]/@offset < -24
xpath: //slot[@name="buffer"]/@offset + 24 <= -24
*/

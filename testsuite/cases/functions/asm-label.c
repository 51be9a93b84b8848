/* An asm label is the symbol; the source's name stays the name.  */

int plain(void) __asm__("renamed");

int plain(void)
{
    return 1;
}

/* check
options: -O2
xpath: count(//function[@name="plain"][@symbol="renamed"][not(@clone-of)]) = 1
*/

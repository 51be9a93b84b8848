/* -fcommon leaves the place of a tentative definition to the linker: it has no section in the
   object, but a common symbol.  */

int tentative;
int zero = 0;
static int hidden;

int *use(void)
{
    return &hidden;
}

/* check
options: -fcommon -O2
xpath: count(//variable[@name="tentative"][@section="COMMON"][@size=4]) = 1
xpath: count(//variable[@name="zero"][@section=".bss"]) = 1
xpath: count(//variable[@name="hidden"][@section=".bss"][@local="yes"]) = 1
xpath: count(//section[@name="COMMON"][@size=4][@count=1]) = 1
*/

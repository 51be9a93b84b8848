/* The user's own sections.  */

__attribute__((section(".mine"))) int placed = 1;
__attribute__((section(".mine"))) short also_placed = 2;
__attribute__((section("named"))) static char hidden[7] = "local";

char *use(void)
{
    return hidden;
}

/* check
options: -O2
xpath: count(//variable[@section=".mine"]) = 2
xpath: count(//variable[@name="hidden"][@section="named"][@size=7][@local="yes"]) = 1
xpath: count(//section[@name=".mine"][@size=6][@count=2]) = 1
xpath: count(//section[@name="named"][@size=7][@count=1]) = 1
*/

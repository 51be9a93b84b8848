/* -fdata-sections: one for each variable, named after its symbol.  */

int initialised = 1;
int zero;
const int constant = 3;

int *count(void)
{
    static int counter;
    return &counter;
}

/* check
options: -fdata-sections -O2
xpath: //variable[@name="initialised"]/@section = ".data.initialised"
xpath: //variable[@name="zero"]/@section = ".bss.zero"
xpath: //variable[@name="constant"]/@section = ".rodata.constant"
xpath: count(//variable[@name="counter"][@section=concat(".bss.", @symbol)]) = 1
xpath: count(//section) = 4
xpath: count(//section[@count=1][@size=4]) = 4
*/

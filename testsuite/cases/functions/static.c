/* Functions that no other unit can name are local.  */

static __attribute__((noinline)) int hidden(int a)
{
    __asm__("");
    return a * 3;
}

int visible(int a)
{
    return hidden(a) + 1;
}

/* check
options: -O1
xpath: count(//function) = 2
xpath: count(//function[@name="hidden"][@symbol="hidden"][@local="yes"]) = 1
xpath: count(//function[@name="visible"][not(@local)]) = 1
xpath: //function[1]/@name = "hidden"
*/

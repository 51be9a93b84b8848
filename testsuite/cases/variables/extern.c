/* What is only declared, or in another unit, is no variable of this object.  */

extern int elsewhere;
extern const char text[];
int use(void)
{
    extern long inside;
    return elsewhere + inside + text[0];
}

/* check
options: -O2
xpath: count(//variable) = 0
xpath: count(//section) = 0
*/

/* A static variable that nothing uses is not in the object, unless it is asked to be kept.  */

static int unused = 1;
static int kept __attribute__((used)) = 2;
static const int folded = 3;

int use(void)
{
    return folded;
}

/* check
options: -O2
xpath: count(//variable) = 1
xpath: count(//variable[@name="kept"][@local="yes"]) = 1
*/

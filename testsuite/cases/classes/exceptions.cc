/* Types that the front end makes for its own use are nobody's: only the source's are told.  */

struct guard { ~guard(); int i; };
int run(int (*f)())
{
    guard g;
    try {
        return f();
    } catch (int e) {
        return e;
    }
}

/* check
xpath: count(//types/*) = 1
xpath: //struct[@name="guard"]/@size = 4
*/

/* A struct of variable size whose bound the optimised code no longer computes: debug information
   loses the bound, and the places of what is behind it, too.  */

void fill(void *, const void *);

void use(int n)
{
    if (n < 3 || n > 4)
        n = 3;
    struct {
        char a[n], b;
    } s;
    char *p = s.a;
    s.a[0] = 0;
    fill(&s, p);
}

/* check
options: -O2
xpath: count(//struct[not(@size)]/field) = 2
xpath: count(//struct/field[@name="a"][@offset=0][not(@size)]) = 1
xpath: count(//struct/field[@name="b"][not(@offset)][@size=1]) = 1
*/

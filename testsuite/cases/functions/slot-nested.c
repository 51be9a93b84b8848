/* What a nested function of GNU C uses lies in one record, with the code that a pointer to the
   nested function leads to; the variables are in it.  */

int apply(int (*)(int));

int work(int base)
{
    long factor = base;
    int inner(int n)
    {
        return (int)(factor * n);
    }
    return apply(inner) + (int)factor;
}

/* check
target: x86_64-*
options: -O0
xpath: count(//function[@name="work"]//slot[@kind="temporary"][@id]) = 1
xpath: //slot[@name="factor"]/@shares = //slot[@kind="temporary"]/@id
xpath: //slot[@name="factor"]/@size = 8
xpath: //slot[@kind="temporary"][@id]/@size >= 32
*/

/* For size two virtual calls that are the same code become one, which is by either class; of calls
   by the same class all is known.  */

struct cat {
    virtual int purr(int n);
};
struct dog {
    virtual int bark(int n);
};

int either(int which, cat **one, dog **two, int n)
{
    int sum;

    if (which)
        sum = (*one)->purr(n);
    else
        sum = (*two)->bark(n);
    return sum * 17 + 3;
}

int same(int which, cat **one, cat **other, int n)
{
    int sum;

    if (which)
        sum = (*one)->purr(n);
    else
        sum = (*other)->purr(n);
    return sum * 17 + 3;
}

int cat::purr(int n) { return n; }
int dog::bark(int n) { return -n; }

/* check
target: x86_64-*
options: -Os
xpath: count(//function[@name="either"]/call) = 1
xpath: //function[@name="either"]/call/@indirect = "yes"
xpath: not(//function[@name="either"]/call[@class or @vtable or @vtable-index or @method])
xpath: //function[@name="either"]/call/@type = "int (int)"
xpath: count(//function[@name="same"]/call) = 1
xpath: //function[@name="same"]/call/@class = "cat"
xpath: //function[@name="same"]/call/@method = "cat::purr"
*/

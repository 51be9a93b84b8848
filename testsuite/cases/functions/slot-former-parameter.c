/* The one caller always passes the same constants, so the compiler makes a copy of the function
   without that parameter, in which it is a variable.  It is still declared where it was.  */

struct handler {
    int base;
    int (*call)(int);
};

extern const struct handler *shown;

static __attribute__((noinline)) int apply(const struct handler h, int x)
{
    shown = &h;
    return h.call(h.call(x + h.base));
}

static int twice(int x) { return 2 * x; }

static const struct handler table = {16, twice};

int use(int x) { return apply(table, x); }

/* check
target: x86_64-*
options: -O3
xpath: //function[@clone-of="apply"]/frame/slot[@name="h"]/@kind = "variable"
xpath: //function[@clone-of="apply"]/frame/slot[@name="h"]/@line = 11
xpath: //function[@clone-of="apply"]/frame/slot[@name="h"]/@column = 65
*/

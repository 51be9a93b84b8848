/* Calls through pointers say what the pointer points to, wherever it comes from.  Since C23 there
   are no functions without a prototype any more.  */

struct ops {
    int (*open)(const char *path, int mode);
    void (*close[2])(void);
    double (*old)();
};

typedef long number_t;
typedef number_t (*reader)(struct ops *);

int parameter(void (*f)(char))
{
    f('a');
    return 1;
}

int member(const struct ops *o)
{
    return o->open("x", 1) + 1;
}

int element(const struct ops *o, int i)
{
    o->close[i]();
    return 1;
}

int without_prototype(const struct ops *o)
{
    return o->old(3) > 0.0;
}

number_t named(reader r, struct ops *o)
{
    return r(o) + 1;
}

int converted(void *p)
{
    return ((int (*)(int))p)(3) + 1;
}

int two(int (*(*f)(void))(long))
{
    return f()(1) + 1;
}

/* check
options: -O2 -std=gnu17
xpath: count(//call[not(@callee)]) = 8
xpath: count(//call[@indirect="yes"][@type][not(@callee)][not(@tail)]) = 8
xpath: //function[@name="parameter"]/call/@type = "void (char)"
xpath: //function[@name="member"]/call/@type = "int (const char *, int)"
xpath: //function[@name="element"]/call/@type = "void (void)"
xpath: //function[@name="without_prototype"]/call/@type = "double ()"
xpath: //function[@name="named"]/call/@type = "number_t (struct ops *)"
xpath: //function[@name="converted"]/call/@type = "int (int)"
xpath: //function[@name="two"]/call[1]/@type = "int (*(void))(long int)"
xpath: //function[@name="two"]/call[2]/@type = "int (long int)"
*/

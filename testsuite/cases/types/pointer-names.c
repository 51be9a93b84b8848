/* Declarators of every shape.  Spaces are left out of the comparison: C does not care.  */

typedef int callback(void *, long);

struct shapes {
    const char *a;
    char *const b;
    volatile int *const *c;
    int *restrict d;
    int (*e)(int, char *);
    void (*f)(void);
    int (*g)(const char *, ...);
    int (*h[4])(void);
    char (*i)[3];
    char j[3][5];
    callback *k;
    int (*(*l)(int))(char);
    int (*m)();
    struct shapes *(*n)(struct shapes *);
};

/* check
options: -std=gnu17
xpath: translate(//field[@name="a"]/@type, " ", "") = "constchar*"
xpath: translate(//field[@name="b"]/@type, " ", "") = "char*const"
xpath: translate(//field[@name="c"]/@type, " ", "") = "volatileint*const*"
xpath: translate(//field[@name="d"]/@type, " ", "") = "int*restrict"
xpath: translate(//field[@name="e"]/@type, " ", "") = "int(*)(int,char*)"
xpath: translate(//field[@name="f"]/@type, " ", "") = "void(*)(void)"
xpath: translate(//field[@name="g"]/@type, " ", "") = "int(*)(constchar*,...)"
xpath: translate(//field[@name="h"]/@type, " ", "") = "int(*[4])(void)"
xpath: translate(//field[@name="i"]/@type, " ", "") = "char(*)[3]"
xpath: translate(//field[@name="j"]/@type, " ", "") = "char[3][5]"
xpath: translate(//field[@name="k"]/@type, " ", "") = "callback*"
xpath: translate(//field[@name="l"]/@type, " ", "") = "int(*(*)(int))(char)"
xpath: translate(//field[@name="m"]/@type, " ", "") = "int(*)()"
xpath: translate(//field[@name="n"]/@type, " ", "") = "structshapes*(*)(structshapes*)"
*/

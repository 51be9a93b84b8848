/* A type defined again in an inner scope is another type with the same name.  */

struct s { char c; };

int use(void)
{
    struct s { int i[2]; } outer = { { 0 } };
    {
        struct s { long long l[4]; } inner = { { 0 } };
        return (int)inner.l[0] + outer.i[0];
    }
}

struct holder { struct s s; };

/* check
xpath: count(//struct[@name="s"]) = 3
xpath: count(//struct[@name="s"][@size=1][not(@local)]) = 1
xpath: count(//struct[@name="s"][@size=8][@local="yes"]) = 1
xpath: count(//struct[@name="s"][@size=32][@local="yes"]) = 1
xpath: //struct[@name="holder"]/@size = 1
xpath: //field[@name="s"]/@type-id = //struct[@name="s"][@size=1]/@id
*/

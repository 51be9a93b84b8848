/* A member may ask for another width than its enum has, as a variable may.  */

typedef enum { one = 1 } number;

struct s {
    number __attribute__((mode(QI))) narrow;
    number __attribute__((mode(DI))) wide;
    number plain;
} s;

/* check
target: x86_64-*
xpath: count(//enum[@name="number"][@size=4]) = 1
xpath: count(//struct[@name="s"]/field[@name="narrow"][@size=1][@align=1]) = 1
xpath: count(//struct[@name="s"]/field[@name="wide"][@size=8][@align=8]) = 1
xpath: count(//struct[@name="s"]/field[@name="plain"][@size=4][@type="number"]) = 1
*/

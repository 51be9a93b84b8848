// The symbols of virtual tables hold the name that a typedef gives to a class without a tag, which
// comes after the class is complete.

typedef struct {
    virtual int get() { return number; }
    struct inner {
        virtual int get() { return 1; }
    } part;
    int number;
} thing;

int use(thing *given)
{
    return given->get() + given->part.get();
}
thing one;

/* check
target: x86_64-*
options: -w
xpath: //struct[@name="thing"]/@vtable = "_ZTV5thing"
xpath: //struct[@name="thing::inner"]/@vtable = "_ZTVN5thing5innerE"
xpath: count(//variable[@symbol = //struct/@vtable]) = 2
*/

/* The compiler guesses that the pointer leads to the only implementation there is, and inlines the
   thunk that the virtual table has for it.  A thunk calls its method by a label that is not in
   the object; the call is to the method.  */

struct named {
    virtual void name();
};
struct counter {
    virtual int step(int by) = 0;
};
struct both : named, counter {
    int step(int by) override;
    int walk();
    counter *next;
    int count;
};

int both::walk() { return next ? next->step(1) : 0; }

__attribute__((noinline, noclone)) int both::step(int by)
{
    count += walk() + by;
    next = nullptr;
    return step(by + 1) + count;
}

/* check
target: x86_64-*
options: -O3
xpath: //function[@name="both::walk"]/call[1]/@callee = "_ZN4both4stepEi"
xpath: not(//call[starts-with(@callee, ".")])
*/

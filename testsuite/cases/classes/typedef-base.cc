// A base that has its name from a typedef, and is only declared in debug information.

typedef struct {
    virtual void f()
    {
    }
} named;

struct derived : named {
    virtual ~derived();
};
derived::~derived()
{
}

/* check
options: -w
xpath: count(//struct[@name="named"][@typedef="yes"]/vptr) = 1
xpath: count(//struct[@name="derived"]/base[@name="named"][@offset=0]) = 1
*/

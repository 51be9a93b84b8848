/* The same without optimisation, and where tables need no relocation when they are loaded
   (.rodata, not .data.rel.ro).  */

struct ops {
    int tag;
    int (*open)(int);
    void (*steps[3])(void);
    union {
        long number;
        void (*hook)(int);
    } u;
};

int open_it(int n)
{
    return n;
}
void step(void) {}
static void hidden(void) {}
void hook(int);

const struct ops fixed[2] = {
    { 1, open_it, { step, hidden }, { .hook = hook } },
    { .steps = { [1 ... 2] = step }, .tag = 2 },
};
struct ops changing = { .open = open_it };
void (*const volatile watched)(void) = step;
void (*const sparse[6])(void) = { [3] = step, [5] = (void (*)(void))open_it };
const long numbers[2] = { 1, 2 };
void *mixed[3] = { &changing, (void *)step, 0 };
int (*none)(int);

/* check
target: x86_64-*
options: -O0 -fno-pie
xpath: count(//variable[@name="fixed"]/code-pointer) = 6
xpath: //variable[@name="fixed"]/code-pointer[1]/@offset = 8
xpath: //variable[@name="fixed"]/code-pointer[1]/@symbol = "open_it"
xpath: //variable[@name="fixed"]/code-pointer[@offset=16]/@symbol = "step"
xpath: //variable[@name="fixed"]/code-pointer[@offset=24]/@symbol = "hidden"
xpath: //variable[@name="fixed"]/code-pointer[@offset=40]/@symbol = "hook"
xpath: //variable[@name="fixed"]/code-pointer[@offset=72]/@symbol = "step"
xpath: //variable[@name="fixed"]/code-pointer[@offset=80]/@symbol = "step"
xpath: //variable[@name="fixed"]/@constant = "yes"
xpath: count(//variable[@name="changing"][not(@constant)]/code-pointer[@offset=8]) = 1
xpath: count(//variable[@name="watched"][not(@constant)]/code-pointer[@offset=0]) = 1
xpath: count(//variable[@name="sparse"][@constant="yes"]/code-pointer) = 2
xpath: //variable[@name="sparse"]/code-pointer[@offset=24]/@symbol = "step"
xpath: //variable[@name="sparse"]/code-pointer[@offset=40]/@symbol = "open_it"
xpath: count(//variable[@name="numbers"][@constant="yes"][not(code-pointer)]) = 1
xpath: count(//variable[@name="mixed"][not(@constant)]/code-pointer) = 1
xpath: //variable[@name="mixed"]/code-pointer[@offset=8]/@symbol = "step"
xpath: count(//variable[@name="none"][not(@constant)][not(code-pointer)]) = 1
*/

/* What planted.test falsifies, one thing at a time.  */

struct plain { char tag; int value; short tail; };
struct bits { unsigned low : 3; unsigned high : 9; int whole; };
struct flexible { int count; char data[]; };
struct __attribute__((aligned(32))) aligned { int a; int b __attribute__((aligned(16))); };
union either { int number; char letters[6]; };
enum sign { minus = -3, nothing, plus = 70000 };
typedef struct { short s; } only_typedef;

struct plain a_plain = {1, 2, 3};
struct bits a_bits;
struct flexible *a_flexible;
struct aligned an_aligned;
union either an_either;
static int local_variable __attribute__((used)) = 4;
only_typedef a_typedef;
const int constant = 5;
enum sign a_sign;
int in_section __attribute__((section(".mine"))) = 6;

extern void use(void *);

static __attribute__((noinline)) int local_function(int n)
{
    char buffer[40];
    use(buffer);
    return n + buffer[0] + local_variable;
}

int function(int n)
{
    char buffer[72];
    use(buffer);
    return local_function(n) + buffer[0];
}

int dynamic(int n)
{
    char buffer[n];
    use(buffer);
    return buffer[0];
}

int (*hook)(int);

int through(int n)
{
    return hook(n) + 1;
}

int last(int n)
{
    return local_function(n);
}

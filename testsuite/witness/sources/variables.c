/* Variables in every kind of section, and names for them.  */

struct pair { char a; int b; };

int initialised = 4;
int zeroed;
int explicitly_zeroed = 0;
static int local_initialised = 5;
static int local_zeroed;
const int constant = 6;
static const struct pair local_constant = {1, 2};
const struct pair *const pointer_to_constant = &local_constant;
char large[1000];
static char local_large[1000];
short array[] = {1, 2, 3};
const char text[] = "text";
const char *pointer_to_text = "more text";
struct { int a; char b; } of_no_type = {1, 2};
struct pair table[3] = {{1, 2}};
struct pair aligned __attribute__((aligned(64)));
static char aligned_local[3] __attribute__((aligned(16))) = "ab";
volatile int changing = 7;
struct empty { } nothing, *pointer_to_nothing = &nothing;
_Complex double rotated = 1.0;

int may_be_common;
struct pair common_pair;
double common_doubles[20];

int in_section __attribute__((section(".mine"))) = 1;
int zero_in_section __attribute__((section(".mine")));
const int constant_in_section __attribute__((section(".mine_constant"))) = 2;
static int local_in_section __attribute__((section(".mine"), used)) = 3;

int weak __attribute__((weak)) = 8;
int weak_zero __attribute__((weak));
int hidden __attribute__((visibility("hidden"))) = 9;
int renamed __asm__("other_name") = 10;
static int used_only_here __attribute__((used)) = 11;

#if !__APPLE__
extern int alias_of_initialised __attribute__((alias("initialised")));
extern int weak_alias __attribute__((weak, alias("local_initialised")));
static int target_of_alias(int a)
{
    return a + 1;
}
extern int function_alias(int) __attribute__((alias("target_of_alias")));
#endif

#if __linux__
static int (*resolve(void))(int)
{
    return target_of_alias;
}
int indirect(int) __attribute__((ifunc("resolve")));
#endif

#if __STDC_HOSTED__ && (__linux__ || __unix__)
_Thread_local int thread_initialised = 12;
_Thread_local int thread_zeroed;
static _Thread_local struct pair local_thread[4];
static _Thread_local int *local_thread_pointer = 0;

int of_thread(int n)
{
    static _Thread_local int calls = 3;
    local_thread[n].b += calls++;
    local_thread_pointer = &thread_zeroed;
    return local_thread[n].b + *local_thread_pointer;
}
#endif

int uses(int n)
{
    static int calls;
    static int started = 1;
    static const char names[][4] = {"abc", "def"};
    {
        static char calls;
        calls += (char)n;
        local_large[n] = calls;
    }
    calls += started++;
    local_zeroed += local_initialised;
    return calls + names[n % 2][0] + local_zeroed + local_large[n] + aligned_local[n] +
           __func__[n];
}

int twice(int n)
{
    static int calls = 2;
    static struct pair pairs[] = {{1, 2}, {3, 4}};
    return calls++ + pairs[n].b + __func__[0];
}

/* Made into a table by the compiler.  */
const char *named(int n)
{
    switch (n) {
    case 0: return "none";
    case 1: return "one";
    case 2: return "two";
    case 3: return "three";
    case 4: return "four";
    case 5: return "five";
    case 6: return "six";
    default: return "many";
    }
}

int coded(int n)
{
    switch (n) {
    case 0: return 17;
    case 1: return 4;
    case 2: return 1023;
    case 3: return 5;
    case 4: return 88;
    case 5: return 2;
    default: return 0;
    }
}

int summed(int n)
{
    const int weights[] = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};
    return weights[n] + (int[]){1, 2, 3, 4, 5, 6, 7, 8}[n & 7];
}

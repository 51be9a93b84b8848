/* Microsoft's ABI has a caller leave room for the four arguments in registers.  What a function
   puts there is in no frame of its own, but has its place: variable arguments, of which the named
   one stays in its register, and parameters that get no register over a call.  */

__attribute__((ms_abi)) int varied(int count, ...)
{
    __builtin_ms_va_list arguments;
    int sum = 0;

    __builtin_ms_va_start(arguments, count);
    while (count--)
        sum += __builtin_va_arg(arguments, int);
    __builtin_ms_va_end(arguments);
    return sum;
}

void other(void);

__attribute__((ms_abi)) int kept(int first, int second, int third)
{
    other();
    __asm__ volatile("" : : : "rbx", "rbp", "rsi", "rdi", "r12", "r13", "r14", "r15");
    return first + second + third;
}

/* check
target: x86_64-*-linux*
options: -O2
xpath: count(//function[@name="varied"]//slot[@kind="temporary"][@shares="caller"][@offset=8][@size=24]) = 1
xpath: count(//function[@name="varied"]//slot[@shares]) = 1
xpath: count(//function[@name="kept"]//slot[@kind="parameter"][@shares="caller"][@size=4]) = 3
xpath: //function[@name="kept"]//slot[@name="first"]/@offset = 0
xpath: //function[@name="kept"]//slot[@name="second"]/@offset = 8
xpath: //function[@name="kept"]//slot[@name="third"]/@offset = 16
*/

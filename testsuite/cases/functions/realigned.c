/* A frame that aligns itself loses up to its alignment less what its caller keeps to: 48 of 64
   bytes.  Before that the return address and the frame pointer take 16 bytes, and behind it the
   variable takes 64.  The other one has 48 bytes for variable arguments before it loses 16 of 32,
   and 64 more behind.  */

void take(volatile char *, ...);

void give(void)
{
    _Alignas(64) volatile char v[64];
    take(v);
}

void argued(int n, ...)
{
    _Alignas(32) volatile char v[32];
    __builtin_va_list list;

    __builtin_va_start(list, n);
    take(v, __builtin_va_arg(list, int));
    __builtin_va_end(list);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//frame[@kind="static"]) = 2
xpath: //function[@name="give"]/frame/@extent = 16 + 48 + 64
xpath: //function[@name="argued"]/frame/@extent = 16 + 48 + 16 + 64
*/

static inline int from_header(int a)
{
    return a;
}
